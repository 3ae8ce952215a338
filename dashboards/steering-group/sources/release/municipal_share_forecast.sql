select * from municipal_share_forecast
